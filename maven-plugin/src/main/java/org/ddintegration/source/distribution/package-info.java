/** A distribution of the package index: its metadata, its repository, its files. */
package org.ddintegration.source.distribution;
