package fr.pixemploi.kit.release.rest;

import fr.pixemploi.kit.release.ReleaseEntry;
import fr.pixemploi.kit.release.work.ShowReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * Answers about releases that everybody may read, the same for every service that has them. A release never changes, so that whoever has one need not ask again.
 */
@ApplicationScoped
public class ReleaseAnswers {
    public static final String CSV = "text/csv";
    /** Longest name of a quarter, figure or facet that is looked for. */
    public static final int LONGEST = 60;

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final ShowReleases show;
    private final OpenData openData;

    ReleaseAnswers(ShowReleases show) {
        this.show = show;
        this.openData = new OpenData(show);
    }

    public ReleaseListView list() {
        return ReleaseListView.of(show.all());
    }

    public Response release(String quarter) {
        ReleaseEntry entry = show.entry(quarter);
        return told(ReleaseView.of(show.release(entry.quarter())), entry, MediaType.APPLICATION_JSON);
    }

    public Response table(String quarter, String figure, String facet) {
        ReleaseEntry entry = show.entry(quarter);
        return told(
                ReleaseTableView.of(quarter, show.table(entry.quarter(), figure, facet)),
                entry,
                MediaType.APPLICATION_JSON);
    }

    public Response csv(String quarter) {
        ReleaseEntry entry = show.entry(quarter);
        StreamingOutput rows = out -> openData.write(entry.quarter(), out);
        return told(rows, entry, CSV + "; charset=utf-8");
    }

    public Response schema(String quarter) {
        ReleaseEntry entry = show.entry(quarter);
        return told(openData.schema(entry.quarter()), entry, MediaType.APPLICATION_JSON);
    }

    private static Response told(Object what, ReleaseEntry entry, String type) {
        return Response.ok(what, type)
                .header(HttpHeaders.ETAG, '"' + entry.digest() + '"')
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }
}
