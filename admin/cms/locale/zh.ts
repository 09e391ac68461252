import { MOST } from '../search/fuzzy.ts';

const AT_MOST = `，至多列 ${MOST} 条`;

/** Phrases as Decap has them: a tree of texts, `%{name}` a place to be filled. */
export interface Phrases {
  [name: string]: string | Phrases;
}

/**
 * What Decap's Chinese lacks, or says of its own workflow rather than of 三审: an entry is never a draft in
 * review but one that waits for a step, and moving it on is that the step was passed.
 */
export const chinese: Phrases = {
  auth: { loginWithForgejo: '使用 Forgejo 登录' },
  app: {
    header: { content: '内容', workflow: '三审', media: '图片和文件', quickAdd: '新建' },
    app: { waitingBackend: '正在连接编辑台……', loadingConfig: '正在准备编辑界面……' },
  },
  collection: {
    sidebar: {
      collections: '栏目',
      allCollections: '所有栏目',
      searchAll: '在所有栏目里找',
      searchIn: '在这里找',
    },
    collectionTop: {
      sortBy: '排序',
      viewAsList: '按列表看',
      viewAsGrid: '按卡片看',
      newButton: '新建%{collectionLabel}',
      newButtonAriaLabel: '新建一篇%{collectionLabel}',
      searchResults: `所有栏目里有“%{searchTerm}”的${AT_MOST}`,
      searchResultsInCollection: `%{collection}里有“%{searchTerm}”的${AT_MOST}`,
    },
    entries: {
      loadingEntries: '正在读取……',
      cachingEntries: '正在整理……',
      longerLoading: '内容较多，请稍候',
      noEntries: '没有找到内容',
      unpublishedHeader: '还没有发布的',
    },
  },
  editor: {
    // Decap would say the name of the widget's code.
    editorControl: { field: { widgetLabel: '填写项' } },
    editorControlPane: {
      widget: {
        required: '必填',
        rangeMin: '%{fieldLabel}至少要有 %{minCount} 项',
        rangeMax: '%{fieldLabel}不能超过 %{maxCount} 项',
      },
    },
    editor: {
      onLeavePage: '有修改还没有保存，确定要离开吗？',
      onUpdatingWithUnsavedChanges: '有修改还没有保存，请先保存，再改审核状态',
      onPublishingNotReady: '通过初审和复审以后，才能签发',
      onPublishingWithUnsavedChanges: '有修改还没有保存，请先保存，再签发',
      onPublishing: '终审通过并发布这篇内容吗？',
      onDeleteUnpublishedChangesWithUnsavedChanges: '放弃这篇稿件吗？没有保存的修改也会一起放弃。',
      onDeleteUnpublishedChanges: '放弃这篇稿件吗？线上的内容不受影响。',
      loadingEntry: '正在读取……',
      confirmLoadBackup: '这台电脑上有一份没有保存的修改，要接着写吗？选“取消”就丢掉它。',
    },
    editorInterface: {
      togglePreview: '打开或关闭预览',
      toggleScrollSync: '预览跟着表单滚动',
      toggleNotes: '打开或关闭批注',
    },
    editorNotesPane: {
      title: '批注',
      emptyState: '还没有批注。写给同事看，不会公开。',
      addNote: '添加批注',
      addPlaceholder: '写给同事的话……',
      editPlaceholder: '修改批注……',
      save: '保存',
      cancel: '取消',
      edit: '修改',
      delete: '删除',
      resolve: '已处理',
      unresolve: '还没处理',
      confirmDelete: '删除这条批注吗？',
      shortcut: '按 Ctrl+Enter 直接添加',
    },
    editorToolbar: {
      publish: '终审签发',
      publishing: '正在发布……',
      publishNow: '通过终审并发布',
      publishAndCreateNew: '通过终审并发布，再新建一篇',
      publishAndDuplicate: '通过终审并发布，再复制一篇',
      published: '已发布',
      duplicate: '复制一篇',
      deleteUnpublishedChanges: '放弃修改',
      deleteUnpublishedEntry: '放弃稿件',
      deletePublishedEntry: '删除',
      saving: '正在保存……',
      deleting: '正在删除……',
      updating: '正在更新……',
      status: '%{status}',
      draft: '待初审',
      inReview: '待复审',
      ready: '待终审',
      backCollection: '返回%{collectionLabel}',
      unsavedChanges: '有修改没有保存',
      changesSaved: '已保存',
      statusInfoTooltipDraft: '这篇稿件等待初审。由撰稿人以外的人审；通过后转为“待复审”。',
      statusInfoTooltipInReview: '这篇稿件等待复审。此时再修改，会回到“待初审”。',
    },
    editorWidgets: {
      markdown: {
        strikethrough: '删除线',
        toggleMode: { rich: '换成所见即所得', markdown: '换成 Markdown' },
      },
      image: { chooseMultiple: '选择多张图片', addMore: '再加几张', removeAll: '全部去掉' },
      file: { chooseMultiple: '选择多个文件', addMore: '再加几个', removeAll: '全部去掉' },
      datetime: { setToNow: '把%{fieldLabel}设为现在' },
      list: { addType: '添加%{item}' },
      object: { expand: '展开', collapse: '收起' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: '关闭', deleting: '正在删除……' } },
  ui: {
    default: { goBackToSite: '回到网站' },
    errorBoundary: {
      details: '编辑界面出错了，可以刷新页面再试；要报告给管理员，请',
      reportIt: '复制下面的详情',
      privacyWarning: '详情里可能有稿件的内容，请只发给本单位的管理员',
    },
    settingsDropdown: { account: '账号', logOut: '退出登录' },
    toast: {
      onFailToLoadEntries: '没有读到内容：%{details}',
      onFailToPersist: '没有保存：%{details}',
      onFailToDelete: '没有删除：%{details}',
      onFailToUpdateStatus: '状态没有改动：%{details}',
      onFailToPublishEntry: '没有发布：%{details}',
      missingRequiredField: '还有必填的没有写，请看标着“必填”的地方',
      entrySaved: '已保存，等待初审',
      entryPublished: '已通过终审，正在发布',
      entryUpdated: '审核状态已更新',
      onDeleteUnpublishedChanges: '稿件已放弃',
      onLoggedOut: '登录已过期，请先复制没有保存的内容，再重新登录',
      onBackendDown: '连不上编辑台，请稍后再试',
      noteAdded: '批注已添加',
      onFailToAddNote: '批注没有添加：%{details}',
      noteUpdated: '批注已修改',
      onFailToUpdateNote: '批注没有修改：%{details}',
      noteDeleted: '批注已删除',
      onFailToDeleteNote: '批注没有删除：%{details}',
      noteResolved: '批注已处理',
      noteReopened: '批注重新打开',
      onFailToToggleNote: '批注状态没有改动：%{details}',
    },
  },
  workflow: {
    workflow: {
      loading: '正在读取稿件……',
      workflowHeading: '三审',
      newPost: '新建',
      description:
        '%{smart_count} 篇待审，%{readyCount} 篇待终审 |||| %{smart_count} 篇待审，%{readyCount} 篇待终审',
      dateFormat: 'M月D日 HH:mm',
    },
    workflowCard: {
      lastChange: '%{author}改于%{date}',
      lastChangeNoDate: '由%{author}修改',
      deleteChanges: '放弃修改',
      deleteNewEntry: '放弃稿件',
      publishChanges: '终审签发',
      publishNewEntry: '终审签发',
    },
    workflowList: {
      onDeleteEntry: '放弃这篇稿件吗？',
      onPublishingNotReadyEntry: '通过初审和复审以后，才能签发。',
      onPublishEntry: '终审通过并发布这篇内容吗？',
      draftHeader: '待初审',
      inReviewHeader: '待复审',
      readyHeader: '待终审',
      currentEntries: '%{smart_count} 篇 |||| %{smart_count} 篇',
    },
  },
};

/** Phrases with those of `over` in their place. */
export function merged(under: Phrases, over: Phrases): Phrases {
  const both = { ...under };
  for (const [name, phrase] of Object.entries(over)) {
    const old = both[name];
    both[name] = typeof phrase === 'object' && typeof old === 'object' ? merged(old, phrase) : phrase;
  }
  return both;
}
