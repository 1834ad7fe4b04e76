import type { Status, TaskStatus } from '../dataset/dataset.ts'

/** Printed names of the statuses (tình trạng). */
export const vietnameseStatuses: Readonly<Record<Status, string>> = {
  met: 'Đạt',
  not_met: 'Không đạt',
  not_yet: 'Chưa đạt (chưa đến hạn)',
  paused: 'Tạm dừng triển khai',
  no_data: 'Chưa có số liệu',
  not_applicable: 'Không áp dụng',
  no_target: 'Không giao chỉ tiêu',
  undetermined: 'Chưa xác định',
}

/** For the output of commands in English; a report always prints the Vietnamese names. */
export const englishStatuses: Readonly<Record<Status, string>> = {
  met: 'Met',
  not_met: 'Not met',
  not_yet: 'Not met yet (not due)',
  paused: 'Paused',
  no_data: 'No data',
  not_applicable: 'Not applicable',
  no_target: 'No target assigned',
  undetermined: 'Undetermined',
}

/** Printed names of the states of a task (nhiệm vụ). */
export const vietnameseTaskStatuses: Readonly<Record<TaskStatus, string>> = {
  done: 'Đã hoàn thành',
  in_progress: 'Đang thực hiện',
  not_started: 'Chưa thực hiện',
  overdue: 'Quá hạn',
}

/** The same in English. */
export const englishTaskStatuses: Readonly<Record<TaskStatus, string>> = {
  done: 'Done',
  in_progress: 'In progress',
  not_started: 'Not started',
  overdue: 'Overdue',
}
