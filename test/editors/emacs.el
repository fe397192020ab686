;;; Emacs in batch mode with Eglot and the language server: opens, edits, takes a placeholder, saves.
;;; emacs --batch -l emacs.el, with DRAFT (a file) and SETUP (what docs/editors.md says) in the environment, and blue-pencil on
;;; the path.
;;; Prints "ok NAME" or "not ok NAME: why".
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'cl-lib)

(defvar failed nil)
(defun say (line) (princ (concat line "\n")))
(defmacro step (name &rest body)
  `(condition-case why
       (progn ,@body (say (concat "ok " ,name)))
     (error (setq failed t) (say (format "not ok %s: %S" ,name why)))))
(defun wait-for (what holds)
  (let ((end (+ (float-time) 20)))
    (while (not (funcall holds))
      (when (> (float-time) end) (error "Waited in vain: %s" what))
      (accept-process-output nil 0.05))))

(unless (require 'markdown-mode nil t)
  (define-derived-mode markdown-mode text-mode "Markdown"))
(setq eglot-sync-connect 20 eglot-autoshutdown nil flymake-no-changes-timeout 0.1)
(load (getenv "SETUP") nil t t)

(defun messages ()
  (mapcar (lambda (one) (flymake-diagnostic-text one)) (flymake-diagnostics)))
(defun marked (pattern)
  (cl-some (lambda (text) (string-match-p pattern text)) (messages)))

(find-file (getenv "DRAFT"))
(markdown-mode)
(step "starts the server"
      ;; In batch mode no command ends, after which the hook would have started it.
      (run-hooks 'post-command-hook)
      (unless (eglot-current-server) (apply #'eglot--connect (eglot--guess-contact)))
      (flymake-mode 1)
      (unless (eglot-current-server) (error "No server")))
(step "marks what a review finds"
      (wait-for "the finding" (lambda () (flymake-start) (marked "Critics")))
      (let ((found (car (flymake-diagnostics))))
        (unless (equal (buffer-substring (flymake-diagnostic-beg found) (flymake-diagnostic-end found)) "Critics")
          (error "Marked elsewhere"))))
(step "follows edits"
      (goto-char (point-min))
      (forward-line 2)
      (insert "Näive “words” 👩‍🌾.\n\n")
      (eglot--signal-textDocument/didChange)
      (wait-for "the finding to move"
                (lambda ()
                  (flymake-start)
                  (let ((found (car (flymake-diagnostics))))
                    (and found (= 5 (line-number-at-pos (flymake-diagnostic-beg found))))))))
(step "takes a placeholder"
      (goto-char (point-min))
      (search-forward "Criti")
      (let ((actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                                      (list :textDocument (eglot--TextDocumentIdentifier)
                                            :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                                            :context '(:diagnostics [])))))
        (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit)))
      (unless (string-match-p "\\[[A-Z ]+ TK\\]" (buffer-string)) (error "%s" (buffer-string))))
(step "saves"
      (save-buffer)
      (wait-for "the placeholder to be known" (lambda () (flymake-start) (marked "TK\\|placeholder")))
      (unless (string-match-p "TK" (with-temp-buffer (insert-file-contents (getenv "DRAFT")) (buffer-string)))
        (error "Not saved")))
(step "stops"
      (eglot-shutdown (eglot--current-server-or-lose)))
(kill-emacs (if failed 1 0))
