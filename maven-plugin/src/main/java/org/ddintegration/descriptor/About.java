package org.ddintegration.descriptor;

import java.util.Optional;

/**
 * What the target's readers and maintainers are told of an integration.
 *
 * @param title heading in the docs
 * @param description one sentence
 * @param owner CODEOWNERS team
 * @param created the day on which it was added, as YYYY-MM-DD
 */
public record About(
        String title, String description, Category category, Optional<String> owner, Optional<String> created) {}
