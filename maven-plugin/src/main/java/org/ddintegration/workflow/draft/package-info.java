/** A first descriptor, made of what is known of a library; every guess is for the user to check. */
package org.ddintegration.workflow.draft;
