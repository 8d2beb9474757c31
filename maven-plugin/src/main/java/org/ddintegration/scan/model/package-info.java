/** The library as Python would see it once imported: modules, classes, functions, and what their names stand for. */
package org.ddintegration.scan.model;
