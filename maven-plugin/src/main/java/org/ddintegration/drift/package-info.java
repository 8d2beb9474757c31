/** What a newer version of a library does to the hook points of an integration. */
package org.ddintegration.drift;
