package org.ddintegration.scan.graph;

import java.util.Set;

/** Method names of built-in types and mocks: on a receiver of unknown type they tell nothing. */
public final class CommonNames {
    private static final Set<String> NAMES = Set.of(
            ("append extend insert remove pop clear index count sort reverse copy add discard update keys values items"
                            + " get setdefault popitem join split rsplit strip lstrip rstrip replace find rfind format"
                            + " encode decode startswith endswith lower upper title splitlines partition isdigit read"
                            + " readline readlines write writelines close flush seek tell fileno open acquire release"
                            + " locked wait notify set is_set start cancel done result exception group groups match"
                            + " search sub fullmatch strftime total_seconds isoformat hexdigest digest put"
                            + " assert_called assert_called_once assert_called_with assert_called_once_with"
                            + " debug info warning error critical log name type next throw union difference"
                            + " intersection appendleft popleft rotate most_common elements get_nowait put_nowait")
                    .split(" "));

    private CommonNames() {}

    public static boolean contains(String name) {
        return NAMES.contains(name) || (name.startsWith("__") && name.endsWith("__"));
    }
}
