package org.ddintegration.it.edits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.target.Layouts;

/** A release with the smallest forms of the files that came after it, those included that upstream only plans. */
final class LaterForms {
    private static final Map<String, String> LATER = files();

    private LaterForms() {}

    /** The same with the files that later releases have, each with one entry. */
    static RealTree of(RealTree release) {
        Overlay overlay = new Overlay(release.checkout());
        for (String file : new String[] {"registry.yaml", "mappings.py"}) {
            String earlier = "ddtrace/contrib/integration_registry/" + file;
            overlay.write(
                    "scripts/integration_registry/" + file, release.checkout().read(earlier));
            overlay.write(earlier, Optional.empty());
        }
        LATER.forEach((path, text) -> overlay.write(path, Optional.of(text)));
        return new RealTree("later", overlay, Layouts.of(overlay), new LinkedHashMap<>());
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("supported-configurations.json", """
                {
                  "version": "2",
                  "supportedConfigurations": {
                    "DD_FLASK_SERVICE": [
                      {
                        "implementation": "A"
                      }
                    ]
                  }
                }
                """);
        files.put("ddtrace/internal/settings/_supported_configurations.py", """
                SUPPORTED_CONFIGURATIONS: frozenset[str] = frozenset(
                    {
                        "DD_FLASK_SERVICE",
                    }
                )


                CONFIGURATION_ALIASES: dict[str, list[str]] = {
                    "DD_FLASK_SERVICE": ["DD_FLASK_SERVICE_NAME"],
                }
                """);
        files.put("supported_versions.json", """
                [
                    {
                        "dependency": "flask",
                        "integration": "flask"
                    }
                ]
                """);
        files.put("docker-compose.base.yml", """
                services:
                    redis:
                        image: redis
                    testagent:
                        image: testagent
                        environment:
                            - VCR_PROVIDER_MAP=mistral=https://mistral.example/
                """);
        files.put("docker-compose.podman.yml", "services:\n    redis:\n        network_mode: host\n");
        files.put("ddtrace/llmobs/_integrations/__init__.py", """
                _INTEGRATION_MODULES = {
                    "OpenAIIntegration": ".openai",
                }
                """);
        files.put("ddtrace/llmobs/_constants.py", """
                SUPPORTED_LLMOBS_INTEGRATIONS: dict[str, str] = {
                    "openai": "openai",
                }
                """);
        files.put("ddtrace/contrib/internal/flask/flask.manifest.yaml", "_v: 1\nname: flask\n");
        return files;
    }
}
