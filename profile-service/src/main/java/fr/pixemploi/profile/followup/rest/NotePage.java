package fr.pixemploi.profile.followup.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a page looks like in the OpenAPI document. */
@Schema(name = "NotePage")
record NotePage(List<NoteView> items, @Nullable String nextCursor) {}
