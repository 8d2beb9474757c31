/** What the texts around a library tell of its use: README, documents, examples, docstrings and tests. */
package org.ddintegration.scan.evidence;
