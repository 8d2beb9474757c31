/** Brings together what is known of an integration before it is rendered. */
package org.ddintegration.workflow.loading;
