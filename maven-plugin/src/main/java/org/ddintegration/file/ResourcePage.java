package org.ddintegration.file;

/** Pages of the plugin's resources that need no network: {@code NAME.html} with its style, its script and the data that this reads. */
public final class ResourcePage {
    private ResourcePage() {}

    /**
     * @param beside a class of the package that the resources are in
     * @param json fit for a script of a page
     */
    public static String of(Class<?> beside, String name, String json) {
        return ResourceText.of(beside, name + ".html")
                .replace("/*STYLE*/", ResourceText.of(beside, name + ".css").strip())
                .replace("/*SCRIPT*/", ResourceText.of(beside, name + ".js").strip())
                .replace("/*DATA*/", json);
    }
}
