import * as vscode from "vscode";

