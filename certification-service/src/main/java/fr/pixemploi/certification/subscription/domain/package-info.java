/** What each candidate sits for: one subscription a certification, under one version of its rules. */
@NullMarked
package fr.pixemploi.certification.subscription.domain;

import org.jspecify.annotations.NullMarked;
