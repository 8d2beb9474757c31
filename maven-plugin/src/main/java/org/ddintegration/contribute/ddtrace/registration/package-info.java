/** Where the target lists its integrations: patch modules, configuration, registry, owners. */
package org.ddintegration.contribute.ddtrace.registration;
