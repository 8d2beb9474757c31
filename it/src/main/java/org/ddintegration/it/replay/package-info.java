/** Real pull requests that added an integration to dd-trace-py, and what the plugin makes of the same. */
package org.ddintegration.it.replay;
