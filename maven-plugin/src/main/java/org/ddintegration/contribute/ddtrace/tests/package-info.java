/** The tests of an integration: contract, patching, spans, snapshots. */
package org.ddintegration.contribute.ddtrace.tests;
