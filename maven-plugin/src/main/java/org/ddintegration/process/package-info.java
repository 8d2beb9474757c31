/** Programs: finding them, running them, ending them with this process. */
package org.ddintegration.process;
