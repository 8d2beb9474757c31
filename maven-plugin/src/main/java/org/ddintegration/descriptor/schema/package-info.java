/** What a descriptor may hold. */
package org.ddintegration.descriptor.schema;
