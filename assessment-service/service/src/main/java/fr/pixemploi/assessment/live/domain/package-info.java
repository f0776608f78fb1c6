/** Certification sessions as their exam room knows them: its rules, alerts, and what certification hears. Who is in it is a part. */
@NullMarked
package fr.pixemploi.assessment.live.domain;

import org.jspecify.annotations.NullMarked;
