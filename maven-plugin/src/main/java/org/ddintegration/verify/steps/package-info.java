/** The steps of a verification. */
package org.ddintegration.verify.steps;
