/** What is verified: integration, steps, Pythons. */
package org.ddintegration.verify.scope;
