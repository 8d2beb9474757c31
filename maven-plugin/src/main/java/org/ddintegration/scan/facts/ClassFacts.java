package org.ddintegration.scan.facts;

import java.util.List;
import java.util.Map;

/**
 * A class.
 *
 * @param keywords keywords of the class statement to paths, {@code metaclass} among them
 * @param binds names that the body of the class gives a value
 * @param isFallback whether it stands in an {@code else} or {@code except} branch
 * @param fields attributes that its body annotates
 */
public record ClassFacts(
        String qualname,
        Extent extent,
        String doc,
        List<String> bases,
        Map<String, String> keywords,
        List<String> decorators,
        List<BindFact> binds,
        List<ImportFact> imports,
        boolean isFallback,
        List<FieldFact> fields) {}
