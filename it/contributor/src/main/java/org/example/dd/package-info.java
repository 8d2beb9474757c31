/** Contributors as a third party writes them, against the plugin's public API alone. */
package org.example.dd;
