/** What users read: documentation, its index and word list, the release note. */
package org.ddintegration.contribute.ddtrace.docs;
