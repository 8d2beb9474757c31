/** Processes, and what is kept between runs. */
package org.ddintegration.it.process;
