/** What a workspace remembers between runs. */
package org.ddintegration.workflow.state;
