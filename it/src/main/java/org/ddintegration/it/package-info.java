/** The integration-test harness: the plugin in real Maven processes, on real libraries, into real trees. */
package org.ddintegration.it;
