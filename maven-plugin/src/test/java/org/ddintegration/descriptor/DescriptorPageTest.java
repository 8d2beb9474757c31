package org.ddintegration.descriptor;

import org.ddintegration.pages.Page;
import org.junit.jupiter.api.Test;

/** The site's page of the descriptor cannot go stale. */
class DescriptorPageTest {
    @Test
    void statesEachKeyOfTheDescriptorAsTheSchemaDoes() {
        Page.ofSite("descriptor.md").assertTable("| key | meaning | default |", new DescriptorReference().table());
    }
}
