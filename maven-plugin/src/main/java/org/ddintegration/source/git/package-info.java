/** Repositories: cloning, refs, credentials, files of a commit. */
package org.ddintegration.source.git;
