/** What the resource and the tags of a span are made of, in the notation of the descriptor. */
package org.ddintegration.descriptor.value;
