// All dashboards: one for each service and the portal, one for events, one for the day of an exam.
import { dashboard, figure, graph, row } from './panels.js';

const QUIET = [[null, 'green'], [1, 'red']];
const BUDGET = [[null, 'red'], [0, 'orange'], [0.5, 'green']];
const THERE = [[null, 'red'], [1, 'orange'], [2, 'green']];
const calls = (job, more = '') => `http_server_requests_seconds_count{job="${job}"${more}}`;
const perSecond = (by, what) => `sum by (${by}) (rate(${what}[$__rate_interval]))`;

const promise = (job, ...objectives) =>
  row(
    'What is promised',
    figure('Alerts', 'short', 'Alerts that fire; none is 0.', QUIET, [`sum(ALERTS{job="${job}", alertstate="firing"}) or vector(0)`, 'firing']),
    figure('Instances', 'short', 'Instances that answer Prometheus.', THERE, [`sum(up{job="${job}"})`, 'up']),
    ...objectives.map(([slo, title, own = '']) =>
      figure(title, 'percentunit', `Error budget of 30 days that is left (${slo}, slo.yaml).`, BUDGET, [`slo:budget_left{slo="${slo}"${own}}`, slo]),
    ),
  );

const answers = job =>
  row(
    'Calls',
    graph('Calls a second', 'reqps', 'By how they ended.', [perSecond('outcome', calls(job)), '{{outcome}}']),
    graph('Failures a second', 'reqps', 'Answers that are the fault of the service, by operation.',
      [`topk(10, ${perSecond('method, uri, status', calls(job, ', outcome="SERVER_ERROR"'))} > 0)`, '{{method}} {{uri}} {{status}}']),
    graph('Refusals a second', 'reqps', 'Answers that are said to be the fault of the caller, by status.',
      [perSecond('status', calls(job, ', outcome="CLIENT_ERROR"')), '{{status}}']),
    graph('Slowest operations', 's', 'Mean time of an answer, the ten slowest.',
      [`topk(10, ${perSecond('method, uri', `http_server_requests_seconds_sum{job="${job}"}`)} / ${perSecond('method, uri', calls(job))})`, '{{method}} {{uri}}']),
  );

const times = job =>
  graph('Answers within', 'percentunit', 'Share of all answers that took no longer than that many seconds.',
    [`${perSecond('le', `http_server_requests_seconds_bucket{job="${job}", le!="+Inf"}`)} / on () group_left () sum(rate(${calls(job)}[$__rate_interval]))`, '{{le}} s']);

const crowd = job => [
  graph('Calls at once', 'short', 'Worked on, in the places apart, waiting for a place; all instances together.',
    [`sum(calls_in_flight{job="${job}"})`, 'worked on'],
    [`sum(calls_apart{job="${job}"})`, 'apart'],
    [`sum(calls_waiting{job="${job}"})`, 'waiting']),
  graph('Turned away a second', 'reqps', '503 overloaded: more came than could be worked on.', [perSecond('job', `calls_overloaded_total{job="${job}"}`), 'overloaded']),
];

const work = job =>
  row(
    'News and work',
    graph('Oldest unsent news', 's', 'Since when the oldest event waits for Kafka.', [`max(outbox_oldest_unsent_seconds{job="${job}"})`, 'waits']),
    graph('Unread messages', 'short', 'By topic.', [`sum by (topic) (inbox_unread{job="${job}"} >= 0)`, '{{topic}}']),
    graph('Oldest due work', 's', 'Since when the oldest work waits that is due.', [`max(jobs_oldest_due_seconds{job="${job}"})`, 'waits']),
    graph('Work that failed', 'short', 'Attempts within an hour, by kind; each is tried again.',
      [`sum by (exported_job) (increase(jobs_failed_total{job="${job}"}[1h]))`, '{{exported_job}} failed'],
      [`sum by (exported_job) (increase(jobs_died_total{job="${job}"}[1h]))`, '{{exported_job}} died']),
    graph('Erasures', 's', 'Since when the oldest erasure that was heard of is not carried out here.', [`max(erasures_oldest_seconds{job="${job}"})`, 'waits']),
  );

const machine = (job, ...more) =>
  row(
    'Engine room',
    graph('Heap after a collection', 'percentunit', 'What stays taken; by instance.', [`max by (instance) (jvm_memory_usage_after_gc{job="${job}", area="heap"})`, '{{instance}}']),
    graph('Collecting memory', 'percentunit', 'Share of the processor.', [`max by (instance) (jvm_gc_overhead{job="${job}"})`, '{{instance}}']),
    graph('Processor', 'percentunit', 'Of the machine, by instance.', [`max by (instance) (process_cpu_usage{job="${job}"})`, '{{instance}}']),
    ...more,
  );

const pools = job => [
  graph('Connections', 'short', 'Taken of the pools, all instances together.', [`sum by (datasource) (agroal_active_count{job="${job}"})`, '{{datasource}}']),
  graph('Waiting for a connection', 'short', 'Above 0 for minutes: the pool is empty.', [`sum by (datasource) (agroal_awaiting_count{job="${job}"})`, '{{datasource}}']),
  graph('Tokens known already', 'percentunit', 'Share of calls whose token was verified a moment ago.',
    [`sum(rate(cache_gets_total{job="${job}", cache="known-tokens", result="hit"}[$__rate_interval])) / sum(rate(cache_gets_total{job="${job}", cache="known-tokens"}[$__rate_interval]))`, 'known']),
];

function service(name, title, description, objectives, ...own) {
  const job = `${name}-service`;
  return [
    `service-${name}`,
    dashboard(`pix-${name}`, title, description, [
      promise(job, [`${name}-answers`, 'Budget: answers'], ['news-leave-at-once', 'Budget: news leave', `, job="${job}"`], ...objectives),
      (calls => ({ ...calls, panels: [...calls.panels, times(job), ...crowd(job)] }))(answers(job)),
      ...own,
      work(job),
      machine(job, ...pools(job)),
    ]),
  ];
}

const assessment = service(
  'assessment',
  'Assessment service',
  'Tests, results, exam rooms.',
  [['answers-are-taken-at-once', 'Budget: answers at once']],
  row(
    'Tests',
    graph('Answers to questions a second', 'reqps', 'Of all tests together, by status.',
      [perSecond('status', calls('assessment-service', ', method="POST", uri="/v1/sittings/{id}/answers"')), '{{status}}']),
    graph('Tests begun a second', 'reqps', 'POST /v1/sittings, by status.', [perSecond('status', calls('assessment-service', ', method="POST", uri="/v1/sittings"')), '{{status}}']),
  ),
);

const profile = service(
  'profile',
  'Profile service',
  'Files, structures, sharing, news for partners, letters, erasure and export.',
  [],
  row(
    'People and partners',
    graph('Webhooks wait', 's', 'Since when the oldest news wait that are due: of all partners, and of those whose endpoints are well.',
      ['max(webhooks_oldest_due_seconds{job="profile-service"})', 'all'],
      ['max(webhooks_oldest_prompt_seconds{job="profile-service"})', 'those that are well']),
    graph('Letters and short messages', 'short', 'Within an hour, by how they ended.', ['sum by (state) (increase(messages_ended_total{job="profile-service"}[1h]))', '{{state}}']),
    graph('Oldest due letter', 's', 'Since when the oldest letter or short message waits that is due.', ['max(messages_oldest_due_seconds{job="profile-service"})', 'waits']),
    graph('Erasures of the platform', 's', 'Since when the oldest erasure is not answered by all services.', ['max(erasures_unfinished_oldest_seconds{job="profile-service"})', 'waits']),
    graph('Copies that are too large', 'short', 'People whose last export ended without a copy.', ['max(exports_too_large{job="profile-service"})', 'people']),
  ),
);

const pathway = service('pathway', 'Pathway service', 'Catalogue, goals, recommendations, prescriptions.', [['consents-are-known', 'Budget: consents', ', job="pathway-service"']]);

const certification = service(
  'certification',
  'Certification service',
  'Sessions, candidates, jury, certificates and their verification.',
  [],
  row(
    'Certificates',
    graph('Passport of skills', 's', 'Age of the oldest certificate that it has not accepted; nothing when nothing is sent there.', ['max(passport_oldest_unaccepted_seconds{job="certification-service"})', 'oldest']),
  ),
);

const portal = [
  'portal',
  dashboard('pix-portal', 'Portal', 'Pages for everybody.', [
    promise('portal', ['portal-answers', 'Budget: pages']),
    answers('portal'),
    machine('portal'),
  ]),
];

const SERVICES = 'job=~"assessment-service|profile-service|pathway-service|certification-service"';

const events = [
  'events',
  dashboard('pix-events', 'Events', 'News between the services: they leave, are read, and take effect.', [
    row(
      'At a glance',
      figure('Oldest unsent news', 's', 'Of all services.', [[null, 'green'], [5, 'orange'], [60, 'red']], ['max(outbox_oldest_unsent_seconds)', 'waits']),
      figure('Partitions that stand still', 'short', 'Behind a message that fails again and again.', QUIET, ['sum(inbox_partitions_waiting)', 'wait']),
      figure('Dead letters of a day', 'short', 'Messages that could not be read.', QUIET, ['sum(increase(inbox_dead_letters_total[1d]))', 'new']),
      figure('Consents', 's', 'Since when withdrawals may be missing; above 300 s nobody sees what others shared.', [[null, 'green'], [120, 'orange'], [240, 'red']], ['max(consent_news_age_seconds)', 'age']),
    ),
    row(
      'Leaving',
      graph('Oldest unsent news', 's', 'By service.', ['max by (job) (outbox_oldest_unsent_seconds)', '{{job}}']),
      figure('Budget: news leave', 'percentunit', 'Error budget of 30 days that is left.', BUDGET, ['slo:budget_left{slo="news-leave-at-once"}', '{{job}}']),
    ),
    row(
      'Arriving',
      graph('Unread messages', 'short', 'By service and topic, all instances together.', ['sum by (job, topic) (inbox_unread >= 0)', '{{job}} {{topic}}']),
      graph('Partitions that stand still', 'short', 'By service.', ['sum by (job) (inbox_partitions_waiting)', '{{job}}']),
      graph('Age of news of consents', 's', 'By service.', ['max by (job) (consent_news_age_seconds)', '{{job}}']),
    ),
    row(
      'Taking effect',
      graph('Messages a second', 'short', 'By topic.', ['sum by (topic) (rate(inbox_events_total[$__rate_interval]))', '{{topic}}']),
      graph('What became of them', 'short', 'A second, by outcome.', ['sum by (outcome) (rate(inbox_events_total[$__rate_interval]))', '{{outcome}}']),
      graph('Dead letters', 'short', 'Within an hour, by service and topic.', ['sum by (job, topic) (increase(inbox_dead_letters_total[1h])) > 0', '{{job}} {{topic}}']),
    ),
    row('Erasures', graph('Oldest erasure', 's', 'Not carried out, by service; and not answered by all of them.',
      ['max by (job) (erasures_oldest_seconds)', '{{job}}'],
      ['max(erasures_unfinished_oldest_seconds)', 'all together'])),
  ]),
];

const ANSWER = calls('assessment-service', ', method="POST", uri="/v1/sittings/{id}/answers"');
const examDay = [
  'exam-day',
  dashboard('pix-exam-day', 'Exam day', 'What counts while people sit in an exam room; open it in the morning and leave it open.', [
    row(
      'This morning',
      figure('Exams that begin', 'short', 'Open sessions that begin within two hours.', [[null, 'blue']], ['max(exam_sessions{job="assessment-service", when="soon"})', 'soon']),
      figure('Exams under way', 'short', 'Open sessions that began within the last four hours.', [[null, 'blue']], ['max(exam_sessions{job="assessment-service", when="begun"})', 'begun']),
      figure('Assessment instances', 'short', 'Two are asked for while exams are held.', THERE, ['sum(up{job="assessment-service"})', 'up']),
      figure('Alerts', 'short', 'Alerts of the exam day that fire.', QUIET, ['sum(ALERTS{alertname=~"Exam.+", alertstate="firing"}) or vector(0)', 'firing']),
    ),
    row(
      'In the room',
      graph('Answers a second', 'reqps', 'By status; 5xx and 429 are turned away, and the page tries again.', [perSecond('status', ANSWER), '{{status}}']),
      graph('Answers taken within a quarter of a second', 'percentunit', 'Promised: 99 %.',
        [`sum(rate(http_server_requests_seconds_bucket{job="assessment-service", method="POST", uri="/v1/sittings/{id}/answers", le="0.25"}[$__rate_interval])) / sum(rate(${ANSWER}[$__rate_interval]))`, 'within 0.25 s']),
      graph('What invigilators do, a second', 'reqps', 'By operation and status.', [perSecond('method, uri, status', calls('assessment-service', ', uri=~"/v1/sessions/.+"')), '{{method}} {{uri}} {{status}}']),
      ...crowd('assessment-service'),
    ),
    row(
      'Behind the room',
      graph('News that wait', 's', 'What the room tells certification-service, and the other way.', ['max by (job) (outbox_oldest_unsent_seconds{job=~"assessment-service|certification-service"})', '{{job}}']),
      graph('Unread by certification-service', 'short', 'By topic of assessment-service.', ['sum by (topic) (inbox_unread{job="certification-service", topic=~"assessment[.].+"} >= 0)', '{{topic}}']),
      graph('Unread by assessment-service', 'short', 'By topic of certification-service: sessions and candidates.', ['sum by (topic) (inbox_unread{job="assessment-service", topic=~"certification[.].+"} >= 0)', '{{topic}}']),
      graph('Waiting for a connection', 'short', 'To the database, by instance.', ['sum by (instance) (agroal_awaiting_count{job="assessment-service"})', '{{instance}}']),
      graph('Processor', 'percentunit', 'Of the machine, by instance.', ['max by (instance) (process_cpu_usage{job="assessment-service"})', '{{instance}}']),
    ),
  ]),
];

export const dashboards = Object.fromEntries([assessment, profile, pathway, certification, portal, events, examDay]);
