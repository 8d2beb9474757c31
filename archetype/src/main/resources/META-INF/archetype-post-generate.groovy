// In batch mode the archetype plugin does not hold properties against their expressions.
def id = ~/[A-Za-z0-9][A-Za-z0-9._-]*/
[groupId: request.groupId, artifactId: request.artifactId].each { property, value ->
    if (!(value ==~ id)) {
        throw new IllegalArgumentException(
                "$property: '$value': it is letters, digits, dots, hyphens and underscores, and begins with a letter or "
                        + "digit; remove the folder that was made, and give another with -D$property=…")
    }
}
