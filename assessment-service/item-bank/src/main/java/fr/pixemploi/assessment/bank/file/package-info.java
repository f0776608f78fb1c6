/** The item bank as files: reading and checking the authors' YAML, responses as JSON, the author's answer sheet. May touch its domain, Jackson and files; must not be reachable over REST. */
@NullMarked
package fr.pixemploi.assessment.bank.file;

import org.jspecify.annotations.NullMarked;
