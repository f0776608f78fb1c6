package fr.pixemploi.profile.news.rest;

/** What integrators read of the feed. */
final class NewsDocumentation {
    static final String LIST = """
            In the order in which it was heard of, each once; what was shared and taken back since is left out, and of people whose file \
            is restricted all but what they share. Each person told of sees that the structure's system read it.

            Every page has a `nextCursor`, the last included: keep it, and come back with it and the same parameters, at once until it stays \
            the same, then every few minutes. News are kept for sixty days, and say nothing of people registered before: begin with \
            `GET /v1/beneficiaries`. That a sharing has run out is no news: `until` says it beforehand.

            | type | `subjectId` | to read more |
            |---|---|---|
            | `person-registered` | the file | `GET /v1/beneficiaries/{id}` |
            | `sharing-given`, `sharing-withdrawn` | the grant, of results or of an entry diagnosis | nothing; forget what you keep of results when nothing is shared any more |
            | `result-available` | the result | assessment-service, `GET /v1/results/{id}`, scope `results:read` |
            | `result-rescored` | the result that stands in the place of the one before | the same |
            | `sitting-started`, `sitting-completed` | the sitting, of a campaign of the structure | nothing until the result is shared |
            | `diagnosis-completed` | the entry diagnosis, by rules of the structure | nothing for structures' systems yet |
            | `pathway-prescribed`, `pathway-answered`, `pathway-ended`, `step-completed`, `step-ended`, `pathway-reopened` | the pathway | pathway-service, `GET /v1/structures/{id}/pathways`, with `since`, scope `results:read` |
            | `certificate-published` | the certificate | nothing for structures' systems yet |
            | `person-erased` | the file | nothing: erase what you keep of the person too |
            """;

    private NewsDocumentation() {}
}
