/** Which versions of a library an integration supports and is tested with. */
package org.ddintegration.contribute.ddtrace.versions;
