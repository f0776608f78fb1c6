/** What has to be in order before a centre hands a session over. Pure Java. */
@NullMarked
package fr.pixemploi.certification.finalization.domain;

import org.jspecify.annotations.NullMarked;
