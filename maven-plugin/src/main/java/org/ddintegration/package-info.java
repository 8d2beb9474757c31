/** What every package shares: how a run speaks ({@link org.ddintegration.Console}) and fails ({@link org.ddintegration.Problem}). */
package org.ddintegration;
