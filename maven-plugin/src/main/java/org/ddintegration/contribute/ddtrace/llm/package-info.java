/** What an integration of a language model has besides: its class for LLM Observability, its suite. */
package org.ddintegration.contribute.ddtrace.llm;
