/** Finds what LLM Observability can show of calls, and where: by the annotations of what they take and give. */
package org.ddintegration.scan.llm;
