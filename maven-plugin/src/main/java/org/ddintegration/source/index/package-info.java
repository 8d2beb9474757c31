/** The package index that the user's pip is configured for. */
package org.ddintegration.source.index;
