/** The goals of the plugin, each thin. */
package org.ddintegration.mojo;
