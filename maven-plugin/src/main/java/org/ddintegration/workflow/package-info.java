/** What a goal does from beginning to end, free of Maven. */
package org.ddintegration.workflow;
