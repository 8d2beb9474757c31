package org.ddintegration.contribute.ddtrace.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.ddintegration.target.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LlmContributorsTest {
    private static final String LLM = GREENSTALK + "category: llm\n";
    private static final String SHOWN =
            LLM.replaceFirst("(?m)^  - target: (.*)$", "  - target: $1\n    llm: {kind: llm, input: [messages]}");

    private static final SharedFile IMPORTED = SharedFile.of(LlmClass.PACKAGE, """
                    from .anthropic import AnthropicIntegration
                    from .base import BaseLLMIntegration
                    from .langchain import LangChainIntegration


                    __all__ = [
                        "AnthropicIntegration",
                        "BaseLLMIntegration",
                        "LangChainIntegration",
                    ]
                    """, Feature.LLM_CLASSES_IMPORTED);

    private static final SharedFile BY_NAME = SharedFile.of(LlmClass.PACKAGE, """
                    _INTEGRATION_MODULES = {
                        "AnthropicIntegration": ".anthropic",
                        "LangChainIntegration": ".langchain",
                    }
                    """, Feature.LLM_CLASSES_BY_NAME);

    @ParameterizedTest
    @CsvSource({
        "crewai, CrewAI, CrewAIIntegration",
        "mcp, MCP, MCPIntegration",
        "vllm, vLLM, VLLMIntegration",
        "google_adk, google-adk, GoogleAdkIntegration",
        "claude_agent_sdk, Claude Agent SDK, ClaudeAgentSdkIntegration",
        "openai_agents, OpenAI Agents, OpenAIAgentsIntegration",
        "two_words, 2 Words, TwoWordsIntegration",
        "foreign, Ünïcödé, ForeignIntegration",
        "foreign, 你好, ForeignIntegration"
    })
    void theClassIsNamedAfterTheTitle(String name, String title, String expected) {
        assertThat(LlmClass.of(name, title).name()).isEqualTo(expected);
    }

    @Test
    void theClassIsImportedAndExportedInOrder() {
        assertThat(IMPORTED.with(new LlmClassImport(), LLM)).isEqualTo("""
                from .anthropic import AnthropicIntegration
                from .base import BaseLLMIntegration
                from .greenstalk import GreenstalkIntegration
                from .langchain import LangChainIntegration


                __all__ = [
                    "AnthropicIntegration",
                    "BaseLLMIntegration",
                    "GreenstalkIntegration",
                    "LangChainIntegration",
                ]
                """);
    }

    @Test
    void theClassIsListedWithItsModule() {
        assertThat(BY_NAME.with(new LlmClassModule(), LLM)).isEqualTo("""
                _INTEGRATION_MODULES = {
                    "AnthropicIntegration": ".anthropic",
                    "GreenstalkIntegration": ".greenstalk",
                    "LangChainIntegration": ".langchain",
                }
                """);
    }

    @Test
    void llmObservabilityTurnsItOn() {
        String integrations = """
                SUPPORTED_LLMOBS_INTEGRATIONS: dict[str, str] = {
                    "openai": "openai",
                    "mcp": "mcp",
                }
                """;
        SharedFile newest = SharedFile.of(
                LlmConstants.PATH,
                integrations,
                Feature.LLM_CLASSES_BY_NAME,
                Feature.LLM_STREAMS,
                Feature.LLM_SPAN_DATA);
        SharedFile older = SharedFile.of(
                LlmService.PATH,
                integrations.replace(": dict[str, str]", ""),
                Feature.LLM_CLASSES_IMPORTED,
                Feature.LLM_STREAMS);

        assertThat(newest.with(new LlmConstants(), LLM))
                .endsWith("    \"mcp\": \"mcp\",\n    \"greenstalk\": \"greenstalk\",\n}\n");
        assertThat(older.with(new LlmService(), LLM))
                .endsWith("    \"mcp\": \"mcp\",\n    \"greenstalk\": \"greenstalk\",\n}\n");
        assertThat(newest.contribute(new LlmConstants(), GREENSTALK)).isEqualTo(Contribution.nothing());
    }

    @Test
    void itIsListedAboveWhatIsNoLanguageModel() {
        SharedFile older = SharedFile.of(LlmService.PATH, """
                SUPPORTED_LLMOBS_INTEGRATIONS = {
                    "openai": "openai",
                    "mcp": "mcp",
                    # for distributed tracing
                    "requests": "requests",
                    "httpx": "httpx",
                }
                """, Feature.LLM_CLASSES_IMPORTED, Feature.LLM_STREAMS);

        String once = older.with(new LlmService(), LLM);
        assertThat(once).contains("""
                    "mcp": "mcp",
                    "greenstalk": "greenstalk",
                    # for distributed tracing
                """);
    }

    @Test
    void theClassHasTheNameThatTheDescriptorGivesIt() {
        assertThat(BY_NAME.with(new LlmClassModule(), LLM + "llm_class: GreenStalkIntegration\n"))
                .contains("    \"GreenStalkIntegration\": \".greenstalk\",\n");
    }

    @Test
    void whatIsNoLanguageModelHasNoClass() {
        assertThat(IMPORTED.contribute(new LlmClassImport(), GREENSTALK)).isEqualTo(Contribution.nothing());
        assertThat(BY_NAME.contribute(new LlmClassModule(), GREENSTALK)).isEqualTo(Contribution.nothing());
        assertThat(IMPORTED.contribute(new LlmClassFile(), GREENSTALK)).isEqualTo(Contribution.nothing());
    }

    @Test
    void aTargetWithoutSuchClassesGetsNone() {
        SharedFile other = SharedFile.of(LlmClass.PACKAGE, "");
        assertThat(other.contribute(new LlmClassFile(), LLM)).isEqualTo(Contribution.nothing());
    }

    private static final String AGENT = """
            services:
              testagent:
                environment:
                  - VCR_PROVIDER_MAP=azure_openai=https://a.example/
            """;

    @Test
    void theTestAgentFindsTheProvider() {
        SharedFile compose = SharedFile.of(ComposedProvider.PATH, AGENT);
        SharedFile base = SharedFile.of(ComposedProviderBase.PATH, AGENT, Feature.COMPOSE_BASE);
        SharedFile pipeline =
                SharedFile.of(PipelineProvider.PATH, AGENT.replace("- VCR_PROVIDER_MAP=", "VCR_PROVIDER_MAP: "));
        String descriptor = LLM + "provider: https://api.greens.example/\n";

        assertThat(compose.with(new ComposedProvider(), descriptor))
                .contains("MAP=azure_openai=https://a.example/,greenstalk=https://api.greens.example/\n");
        assertThat(base.with(new ComposedProviderBase(), descriptor))
                .contains("MAP=azure_openai=https://a.example/,greenstalk=https://api.greens.example/\n");
        assertThat(pipeline.with(new PipelineProvider(), descriptor))
                .contains("MAP: azure_openai=https://a.example/,greenstalk=https://api.greens.example/\n");
    }

    @Test
    void aProviderThatIsNotKnownIsLeftToDo() {
        SharedFile compose =
                SharedFile.of(ComposedProvider.PATH, AGENT, Feature.LLM_CLASSES_BY_NAME, Feature.LLM_STREAMS);
        SharedFile older = SharedFile.of(ComposedProvider.PATH, "services: {}\n");

        assertThat(compose.contribute(new ComposedProvider(), SHOWN)).isInstanceOf(Contribution.ByHand.class);
        assertThat(compose.contribute(new ComposedProvider(), LLM)).isEqualTo(Contribution.nothing());
        assertThat(older.contribute(new ComposedProvider(), LLM)).isEqualTo(Contribution.nothing());
        assertThat(compose.contribute(new ComposedProvider(), GREENSTALK)).isEqualTo(Contribution.nothing());
    }

    @Test
    void theReportNamesTheEmptyClass() {
        assertThat(BY_NAME.contribute(new LlmLeftToDo(), LLM).toString())
                .contains(
                        "GreenstalkIntegration in ddtrace/llmobs/_integrations/greenstalk.py, which shows nothing yet");
        assertThat(BY_NAME.contribute(new LlmLeftToDo(), GREENSTALK)).isEqualTo(Contribution.nothing());
    }

    @Test
    void theReportNamesWhatIsNotFound() {
        SharedFile shown = SharedFile.of(LlmClass.PACKAGE, "", Feature.LLM_CLASSES_BY_NAME, Feature.LLM_STREAMS);

        assertThat(shown.contribute(new LlmLeftToDo(), SHOWN).toString())
                .contains(": llm.output, llm.model, llm.usage");
    }

    @Test
    void twinsThatAreShownAlikeHaveOneOperationNamedAfterTheBlockingOne() {
        SharedFile shown = SharedFile.of(LlmClass.PACKAGE, "", Feature.LLM_CLASSES_BY_NAME, Feature.LLM_STREAMS);
        String twins = SHOWN.replace("hooks:\n", """
                hooks:
                  - target: greenstalk:AsyncClient.put
                    handler: traced_async_put
                    llm: {kind: llm, input: [messages], part_of: [greenstalk:AsyncClient.run]}
                  - target: greenstalk:AsyncClient.run
                    handler: traced_run
                    llm: {kind: agent, input: [messages]}
                """);

        assertThat(shown.contribute(new LlmClassFile(), twins).toString())
                .contains("if operation == \"put\":", "elif operation == \"run\":")
                .doesNotContain("async_put");
    }
}
