/** The one set-up of the JSON library. */
package org.ddintegration.json;
