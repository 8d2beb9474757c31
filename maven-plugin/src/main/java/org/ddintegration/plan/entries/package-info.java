/** Entries of shared files: placed, kept, taken out. */
package org.ddintegration.plan.entries;
