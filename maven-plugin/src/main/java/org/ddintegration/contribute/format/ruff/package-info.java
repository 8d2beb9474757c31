/** Ruff's way: a document of groups is printed, each of which is on one line or broken. */
package org.ddintegration.contribute.format.ruff;
