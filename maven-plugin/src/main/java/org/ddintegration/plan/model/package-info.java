/** What a plan consists of: changes, their pieces, actions and reasons. */
package org.ddintegration.plan.model;
