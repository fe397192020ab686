/**
 * What stands before a path to make it an address: in a workflow of GitHub Actions the commit that is looked at, else
 * nothing, so that links are relative (docs.github.com, “Default environment variables”).
 */
export function linkBase(environment: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : "";
}
