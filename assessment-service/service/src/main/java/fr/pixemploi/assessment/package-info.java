/** The assessment service: one package a capability. Settings that several of them read lie here, and nothing else. */
@NullMarked
package fr.pixemploi.assessment;

import org.jspecify.annotations.NullMarked;
