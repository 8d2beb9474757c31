/** The forms of a descriptor: YAML and XML, and the schemas for editors. */
package org.ddintegration.descriptor.form;
