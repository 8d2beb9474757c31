package org.ddintegration.workflow.draft;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;

/** Proposes the tags that say which server a call goes to; the address that a server itself has is no such thing. */
final class PeerTags {
    private static final String HOST = "out.host";
    private static final String PORT = "network.destination.port";

    private PeerTags() {}

    static Map<String, SpanValue> of(Candidate candidate, Category category) {
        SortedMap<String, SpanValue> tags = new TreeMap<>();
        if (candidate.work().role() == Role.OPERATION && category != Category.WEB) {
            candidate.work().peer().ifPresent(peer -> {
                tags.put(HOST, SpanValue.ofPath(peer.host()));
                tags.put(PORT, SpanValue.ofPath(peer.port()));
            });
        }
        return tags;
    }
}
