/** The extension point: a contributor adds one thing to the target. Public API, together with what it refers to. */
package org.ddintegration.contribute;
