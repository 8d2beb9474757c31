package org.ddintegration.plan.model;

import java.util.List;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.plan.baseline.Origin;

/**
 * What all contributors gave for one integration.
 *
 * @param name of the integration
 * @param contributed in the order of the contributors; those to one path keep their order
 */
public record Rendered(String name, Origin origin, List<Contributed> contributed) {}
